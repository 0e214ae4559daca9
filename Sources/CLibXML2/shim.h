#pragma once
// Debian builds libxml2 with ICU, whose headers clash with those inside Foundation. Undefining the flag hides only
// the tail fields of a struct that is never touched here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
