#ifndef TAPSU_FUZZER_SHIM_H
#define TAPSU_FUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

/* libFuzzer has no header of its own for this. */
int LLVMFuzzerRunDriver(int *count, char ***arguments,
                        int (*callback)(const uint8_t *bytes, size_t count));

#endif
