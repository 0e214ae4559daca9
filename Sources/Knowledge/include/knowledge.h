#pragma once
#include <stddef.h>

/// One YAML file linked into the program.
typedef struct {
  const char *_Nonnull name;            // "layouts/qianniu-page.yaml"
  const unsigned char *_Nonnull bytes;
  size_t count;
} juzheng_knowledge_file;

/// Number of files linked in.
size_t juzheng_knowledge_count(void);

/// The file at `index` (< count), in the order of names.
juzheng_knowledge_file juzheng_knowledge_at(size_t index);
