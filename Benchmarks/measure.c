// Runs a command and appends one line to a file: CPU seconds, wall seconds, peak memory in KiB, exit status.
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int argc, char **argv) {
  if (argc < 3) return fprintf(stderr, "usage: measure FILE COMMAND…\n"), 2;
  struct timespec from, to;
  struct rusage usage;
  int status = 0;

  clock_gettime(CLOCK_MONOTONIC, &from);
  pid_t child = fork();
  if (child == 0) {
    int null = open("/dev/null", O_WRONLY);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) return perror("measure"), 1;
  clock_gettime(CLOCK_MONOTONIC, &to);

  FILE *file = fopen(argv[1], "a");
  if (!file) return perror(argv[1]), 1;
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  fprintf(file, "%.4f %.4f %ld %d\n", seconds(usage.ru_utime) + seconds(usage.ru_stime),
          (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9, usage.ru_maxrss, code);
  fclose(file);
  return code;
}
