// Writes a chat page of the Qianniu seller centre, N MiB long: one shop, one buyer, 89 days, invented words, the same
// bytes every time.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const buyer[] = {
    "在吗", "好的", "嗯嗯", "收到了，谢谢", "算了，先这样吧", "什么时候发货呀", "能不能便宜一点", "运费谁出",
    "这款有货吗？我身高165，体重52kg，穿M码合适吗", "颜色和图片有点不一样，袖口还有一处线头", "物流三天没动了，帮我问问",
    "我想换大一码，七天无理由可以退吗", "包装破了，不过东西没事", "发票怎么开 😀", "质量还可以，下次再来",
    "跟描述不符，我要退货", "你们客服回复太慢了！！", "不解决我就投诉到平台", "上次买的洗了一次就缩水了，这怎么穿？",
    "麻烦看一下这个订单，地址写错了一个字", "&lt;尺码表&gt; 在哪里看 &amp; 怎么量",
};
static const char *const staff[] = {
    "亲，在的呢", "有货的，拍下24小时内发出", "建议您选L码哦", "亲，这边帮您催一下快递~", "已经为您备注了",
    "非常抱歉给您带来不便，请您拍张照片发过来看看", "可以的，支持7天无理由退换，运费险会自动理赔的",
    "亲，色差是光线原因，介意慎拍哦", "感谢您的支持，祝生活愉快！", "退款会在1-3个工作日原路返回，请您留意",
};
#define PICK(list) (list)[next() % (sizeof(list) / sizeof *(list))]

static uint64_t state = 20260320;

// SplitMix64.
static uint64_t next(void) {
  uint64_t mixed = state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
  return mixed ^ mixed >> 31;
}

// The date `day` days after 2025-12-20.
static int date(long day) {
  static const int months[][3] = {{2025, 12, 31}, {2026, 1, 31}, {2026, 2, 28}, {2026, 3, 31}};
  long left = 20 + day;
  int month = 0;
  while (left > months[month][2]) left -= months[month++][2];
  return printf("<div class=\"_groupTime_1fgcw_21\"><span>%d-%02d-%02ld</span></div>\n", months[month][0],
                months[month][1], left);
}

static int message(long second, int number, int isDifferent) {
  int isBuyer = next() % 5 < 3;
  int count = printf("<div class=\"_chatWrap_1fgcw_8\"><div class=\"_chatHead_1fgcw_40\">"
                     "<span class=\"_chatName_1fgcw_54\">%s</span>"
                     "<span class=\"_chatTime_1fgcw_62\">%02ld:%02ld:%02ld</span></div>"
                     "<div class=\"_chatText%s_1fgcw_32\">",
                     isBuyer ? "tb_yunmen" : "云岸茶具旗舰店:小岸", second / 3600, second / 60 % 60, second % 60,
                     isBuyer ? "Left" : "Right");
  for (uint64_t left = 1 + next() % 3; left > 0; left--) {
    count += printf("%s%s", isBuyer ? PICK(buyer) : PICK(staff), left > 1 ? "，" : "");
  }
  if (isDifferent) count += printf("，第%d句", number);
  if (next() % 20 == 0) {
    count += printf("<img class=\"_img_3lyqx_50\" src=\"https://img.alicdn.com/imgextra/i1/O1CN%08d-ampmedia.jpg\">",
                    number);
  }
  return count + printf("</div></div>\n");
}

int main(int argc, char **argv) {
  // With a word after the size no two messages are alike.
  long limit = argc == 2 || argc == 3 ? atol(argv[1]) * 1024 * 1024 : 0;
  if (limit <= 0) return fprintf(stderr, "usage: make-page MEBIBYTES [different] > FILE\n"), 2;

  long written = printf("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>聊天记录查询</title></head><body>\n"
                        "<div class=\"UserArea--shopName--x1\"><span>云岸茶具旗舰店</span></div>\n"
                        "<ul class=\"results-list\"><li class=\"results-list-active\">tb_yunmen</li></ul>\n"
                        "<div class=\"message-list-right\">\n");
  const long seconds = 89 * 86400;
  long day = -1;
  for (int number = 0; written < limit; number++) {
    long at = (long)((double)written / (double)limit * (double)seconds);
    if (at / 86400 != day) written += date(day = at / 86400);
    written += message(at % 86400, number, argc == 3);
  }
  printf("</div></body></html>\n");
  return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
