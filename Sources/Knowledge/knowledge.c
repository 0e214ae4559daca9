#include "knowledge.h"

// index.inc is written by Scripts/knowledge-index from the YAML files beside this one; a test holds it complete.
#include "index.inc"

size_t juzheng_knowledge_count(void) { return sizeof files / sizeof files[0]; }

juzheng_knowledge_file juzheng_knowledge_at(size_t index) { return files[index]; }
