// The yardstick: libxml2's HTML push parser with handlers that only count. UTF-8 given, 256 KiB chunks.
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>

static unsigned long starts, ends, bytes;

static void start(void *data, const xmlChar *name, const xmlChar **attributes) {
  (void)data, (void)name, (void)attributes;
  starts++;
}
static void end(void *data, const xmlChar *name) {
  (void)data, (void)name;
  ends++;
}
static void characters(void *data, const xmlChar *text, int count) {
  (void)data, (void)text;
  bytes += (unsigned long)count;
}

int main(int argc, char **argv) {
  static char chunk[256 * 1024];
  FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
  if (!file) return fprintf(stderr, "usage: bare-sax FILE\n"), 2;

  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElement = start;
  sax.endElement = end;
  sax.characters = characters;
  htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&sax, &sax, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!parser) return 1;
  htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_NOIMPLIED);

  size_t count;
  while ((count = fread(chunk, 1, sizeof chunk, file)) > 0) htmlParseChunk(parser, chunk, (int)count, 0);
  htmlParseChunk(parser, NULL, 0, 1);
  htmlFreeParserCtxt(parser);
  fclose(file);
  printf("%lu starts, %lu ends, %lu bytes of text\n", starts, ends, bytes);
  return starts == ends && starts > 0 ? 0 : 1;
}
