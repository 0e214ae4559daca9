// Writes the order report or the review table of one invented shop, N rows: most reviews bad, made over the 120 days
// before 2026-03-20 12:00 China time, so that a quarter of the windows is open. The same bytes every time.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const words[] = {
    "洗了一次就缩水，线头也多", "和图片差得很远，颜色发暗", "等了十天才到，包装是破的", "杯口有一处毛刺，客服说正常",
    "味道很大，放了三天还没散", "尺码偏小，换货来回折腾", "用了两天就坏了，很失望", "一般般，不会再买", "做工粗糙，不值这个价",
};
static const char *const items[] = {
    "云岸 胡桃木杯垫六片装隔热垫", "云岸 手作陶瓷盖碗茶具套装", "云岸 桌面实木书立可伸缩", "云岸 棉麻桌布北欧简约长方形",
};
static const char *const streets[] = {"平江路街道 归云里", "余杭街道 听溪路", "云栖镇 望山巷", "河西街道 晴川苑"};
#define PICK(list) (list)[next() % (sizeof(list) / sizeof *(list))]
enum { hour = 3600, day = 24 * hour };
static const time_t asOf = 1773979200 + 8 * hour;  // China time, counted as if it were UTC

static uint64_t state;

// SplitMix64.
static uint64_t next(void) {
  uint64_t mixed = state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
  return mixed ^ mixed >> 31;
}

// The times of trade number `number`, the same in both tables; `rated` is 0 where the shop has not rated the buyer.
struct trade {
  time_t created, finished, made, rated;
};
static struct trade trade(uint64_t number) {
  state = number * 2 + 20260320;
  time_t made = asOf - 1 - (time_t)(next() % (120 * day));
  time_t finished = made - 60 - (time_t)(next() % (14 * day));
  time_t rated = next() % 5 < 3 ? finished + (time_t)(next() % (15 * day)) : 0;
  return (struct trade){finished - 6 * day, finished, made, rated < asOf ? rated : 0};
}

static const char *written(time_t at, char text[20]) {
  struct tm civil;
  if (at == 0 || !gmtime_r(&at, &civil)) return "";
  strftime(text, 20, "%Y-%m-%d %H:%M:%S", &civil);
  return text;
}

static void order(uint64_t number) {
  struct trade t = trade(number);
  char created[20], paid[20], shipped[20], finished[20];
  unsigned yuan = 20 + (unsigned)(next() % 300);
  printf("=\"3026%015llu\",tb_yunmen%llu,%u.00,0.00,%u.00,交易成功,,云小姐,江苏省 苏州市 姑苏区 %s%llu号(215000),快递,'null,"
         "'199000%05llu,%s,%s,%s,1,No:7551990%llu,申通快递,云岸茶具旗舰店,%s,%s\n",
         (unsigned long long)number * 7919, (unsigned long long)number, yuan, yuan, PICK(streets),
         (unsigned long long)(next() % 400), (unsigned long long)(number % 10000), written(t.created, created),
         written(t.created + 30, paid), PICK(items), (unsigned long long)number, written(t.created + day, shipped),
         written(t.finished, finished));
}

static void review(uint64_t number) {
  struct trade t = trade(number);
  char made[20], appended[20], rated[20];
  const char *const item = PICK(items), *const text = PICK(words);
  int isGood = next() % 20 == 0, stars = isGood ? 5 : 1 + (int)(next() % 3);
  time_t later = next() % 10 == 0 && t.made + 3 * day < asOf ? t.made + 3 * day : 0;
  printf("=\"3026%015llu\",tb_yunmen%llu,%s,%s,%d,\"%s，%s\",%s,%s,%s,%s,%s\n", (unsigned long long)number * 7919,
         (unsigned long long)number, item, isGood ? "好评" : stars == 3 ? "中评" : "差评", stars, text, PICK(words),
         written(t.made, made), later ? PICK(words) : "", written(later, appended), t.rated ? "好评" : "",
         written(t.rated, rated));
}

int main(int argc, char **argv) {
  int isOrders = argc == 3 && strcmp(argv[1], "orders") == 0, isReviews = argc == 3 && strcmp(argv[1], "reviews") == 0;
  long rows = argc == 3 ? atol(argv[2]) : 0;
  if (!(isOrders || isReviews) || rows <= 0) return fprintf(stderr, "usage: make-tables orders|reviews ROWS > FILE\n"), 2;

  puts(isOrders ? "订单编号,买家会员名,买家应付货款,买家应付邮费,买家实际支付金额,订单状态,买家留言,收货人姓名,收货地址,运送方式,联系电话,联系手机,"
                  "订单创建时间,订单付款时间,宝贝标题,宝贝总数量,物流单号,物流公司,店铺名称,发货时间,确认收货时间"
                : "订单编号,买家昵称,宝贝标题,评价结果,评价星级,评价内容,评价时间,追评内容,追评时间,卖家评价结果,卖家评价时间");
  for (long number = 0; number < rows; number++) (isOrders ? order : review)((uint64_t)number);
  return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
