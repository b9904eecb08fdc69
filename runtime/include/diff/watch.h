//===- diff/watch.h - Watching a training run against its baseline --------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Says, while a model trains, when its loss looks like one of the known
// mistakes: heads that were not halved, rotary embeddings on one side only, a
// run that diverges. What `diff-run watch` does, for programs that train:
//
//   diff_watch *watch;
//   diff_watch_create(&watch);
//   for (each seed of the baseline)
//     diff_watch_add_baseline(watch, steps, losses, count);
//   for (each step of training) {
//     int32_t raised;
//     diff_watch_add_point(watch, step, loss, &raised);
//     if (raised) { diff_watch_get_alarm(watch, index++, &alarm); ... }
//   }
//   diff_watch_destroy(watch);
//
// docs/WATCH.md has the method, and what it was measured on. In short: curves
// of several seeds are mostly the same curve, earlier or later. The run is
// compared by when it reaches a level, and by how far it falls from there, with
// the spread that the baseline's seeds show. Only ratios of losses and of steps
// count, so that neither the loss's scale nor the logging interval matters.
// Losses are positive; a run or baseline with others is not compared.
//
// Errors, ownership and threads are as in diff/runtime.h: a monitor is used by
// one thread at a time. One monitor watches one run.
//
//===----------------------------------------------------------------------===//

#ifndef DIFF_WATCH_H
#define DIFF_WATCH_H

#include "diff/runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct diff_watch diff_watch;

DIFF_API diff_status *diff_watch_create(diff_watch **watch);
DIFF_API void diff_watch_destroy(diff_watch *watch);

/* How often chance may look like an alarm at a single step, when a right run is
 * one more seed of the baseline: above 0, at most 0.1. 0.015 by default. */
DIFF_API diff_status *diff_watch_set_significance(diff_watch *watch,
                                                  double significance);

/* One recorded run of the baseline, a seed: `count` points, copied. Steps are
 * not negative and rise. Points of which the loss is not finite are left out;
 * a curve without any other is an error. Takes part in all later comparisons.
 * Without a baseline only a loss that is not finite, or that rises, is seen. */
DIFF_API diff_status *diff_watch_add_baseline(diff_watch *watch,
                                              const int64_t *steps,
                                              const double *losses,
                                              int64_t count);

/* The next point of the run that is watched. A step that is not above the last
 * one takes back all points from that step on, as when a run is resumed from a
 * checkpoint; alarms stay. `raised`, which may be null, is how many alarms the
 * point has raised. */
DIFF_API diff_status *diff_watch_add_point(diff_watch *watch, int64_t step,
                                           double loss, int32_t *raised);

typedef enum diff_watch_kind {
  DIFF_WATCH_NOT_FINITE = 0, /* the loss is NaN or infinite */
  DIFF_WATCH_DIVERGED = 1,   /* it has lost half of what it had gained */
  DIFF_WATCH_PLATEAU = 2,    /* still on a level that the baseline has left */
  DIFF_WATCH_GAP = 3         /* behind by more than the baseline's seeds are */
} diff_watch_kind;

/* "not-finite", "diverged", "plateau", "gap" ("unknown" for other values). */
DIFF_API const char *diff_watch_kind_name(diff_watch_kind kind);

/* How a run compares at one step. Losses are means over the last tenth of the
 * steps. NaN and -1 stand for what is not known. */
typedef struct diff_watch_comparison {
  int64_t step;
  double loss;            /* of the run */
  int32_t seeds;          /* baseline runs that reach this step */
  double baseline_loss;   /* their mean */
  double baseline_spread; /* their standard deviation; NaN with one seed */
  int64_t passed_first;   /* the first and the last step at which one of them */
  int64_t passed_last;    /*   passed the run's loss for good */
  double fell;            /* part of its loss that the run lost of late */
  double baseline_fell;   /* the same for the baseline, from the same level */
  int64_t since;          /* the step from which `fell` counts */
  double evidence;        /* in standard deviations; above 0: worse */
  double p_value;         /* of that much by chance; 1 where nothing is said */
} diff_watch_comparison;

typedef struct diff_watch_alarm {
  diff_watch_kind kind;
  int64_t step;
  double loss;         /* the point's own, not a mean */
  const char *message; /* one line with the numbers; the monitor's */
  const char *advice;  /* what to look at; static */
  diff_watch_comparison comparison;
} diff_watch_alarm;

/* Each kind is raised once at most, and only one of DIFF_WATCH_PLATEAU and
 * DIFF_WATCH_GAP, in the order of their steps. */
DIFF_API int32_t diff_watch_num_alarms(const diff_watch *watch);
/* Fills `alarm`; DIFF_INVALID_ARGUMENT when `index` is out of range. */
DIFF_API diff_status *diff_watch_get_alarm(const diff_watch *watch,
                                           int32_t index,
                                           diff_watch_alarm *alarm);

/* The latest comparison, alarm or not; its step is -1 before the first. */
DIFF_API diff_status *
diff_watch_get_comparison(const diff_watch *watch,
                          diff_watch_comparison *comparison);

#ifdef __cplusplus
}
#endif

#endif /* DIFF_WATCH_H */
