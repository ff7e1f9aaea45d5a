#define _GNU_SOURCE
#include "include/CProcess.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// What the child needs; it shares the parent's memory until it has become the other program.
typedef struct {
    const char *program;
    char *const *arguments;
    char *const *environment;
    int descriptors[3];
    const cp_limits *limits;
    pid_t parent;
    volatile int failure;
} launch;

static void set_limit(__rlimit_resource_t resource, uint64_t value) {
    struct rlimit limit = {value, value};
    setrlimit(resource, &limit);
}

static void restore_signals(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) {
        if (number != SIGKILL && number != SIGSTOP) sigaction(number, &standard, NULL);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/// Moves the descriptors to 0, 1 and 2, by way of numbers that none of them has.
static int place_descriptors(launch *launch) {
    int moved[3];
    for (int i = 0; i < 3; i++) {
        moved[i] = fcntl(launch->descriptors[i], F_DUPFD_CLOEXEC, 3);
        if (moved[i] < 0) return -1;
    }
    for (int i = 0; i < 3; i++) {
        if (dup2(moved[i], i) < 0) return -1;
    }
    // What others have open is none of the program's business, whether or not they marked it so.
    close_range(3, ~0u, CLOSE_RANGE_CLOEXEC);
    return 0;
}

__attribute__((noreturn)) static void become(launch *launch) {
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != launch->parent) _exit(127);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    set_limit(RLIMIT_AS, launch->limits->memory);
    set_limit(RLIMIT_CPU, launch->limits->processor);
    set_limit(RLIMIT_FSIZE, launch->limits->file_size);
    set_limit(RLIMIT_CORE, 0);
    if (place_descriptors(launch) == 0) {
        restore_signals();
        execve(launch->program, launch->arguments, launch->environment);
    }
    launch->failure = errno;
    _exit(127);
}

int cp_spawn(
    const char *program, const char *const *arguments, const char *const *environment, int input, int output, int error,
    const cp_limits *limits, pid_t *child) {
    launch launch = {
        .program = program,
        .arguments = (char *const *)arguments,
        .environment = (char *const *)environment,
        .descriptors = {input, output, error},
        .limits = limits,
        .parent = getpid(),
        .failure = 0,
    };
    // No handler of ours may run in the child while it shares our memory.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t pid = vfork();
    if (pid == 0) become(&launch);
    int code = pid < 0 ? errno : launch.failure;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (pid > 0 && code != 0) {
        // It has ended already; take note of it, so that nothing is left of it.
        int status;
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    }
    *child = pid;
    return code;
}
