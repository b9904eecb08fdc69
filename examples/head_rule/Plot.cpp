//===- Plot.cpp - Loss curves as SVG --------------------------------------===//
//
// Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plot.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace headrule;

// In user units, of a pixel where the plot is not scaled.
static constexpr double panelWidth = 520, plotHeight = 300, left = 52,
                        right = 18, top = 44, legendRow = 20;
static constexpr int legendRows = 3;
static constexpr double height = top + plotHeight + 52 + legendRows * legendRow;

// Classes and no variables, which not every viewer of SVG knows.
static constexpr char style[] = R"(<style>
svg { font: 13px system-ui, sans-serif; }
.title { font-size: 15px; font-weight: 600; } .small { font-size: 11.5px; }
.window { opacity: .55; } .chance { stroke-dasharray: 2 4; }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; } .wrong { stroke-dasharray: 7 4; }
.band { stroke: none; opacity: .16; }
text { fill: #1f2328; } .ground { fill: #ffffff; } .grid { stroke: #d5dae0; } .window { fill: #d5dae0; }
.axis, .chance { stroke: #1f2328; }
.line.c0 { stroke: #2f6fc4; } .line.c1 { stroke: #14877c; } .line.c2 { stroke: #8250c8; }
.line.c3 { stroke: #c27600; } .line.c4 { stroke: #c9343b; }
.band.c0 { fill: #2f6fc4; } .band.c1 { fill: #14877c; } .band.c2 { fill: #8250c8; }
.band.c3 { fill: #c27600; } .band.c4 { fill: #c9343b; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; } .ground { fill: #0d1117; } .grid { stroke: #363d47; } .window { fill: #363d47; }
  .axis, .chance { stroke: #e6edf3; }
  .line.c0 { stroke: #79b0ff; } .line.c1 { stroke: #4fd1c0; } .line.c2 { stroke: #c3a0ff; }
  .line.c3 { stroke: #f0b04a; } .line.c4 { stroke: #ff7f84; }
  .band.c0 { fill: #79b0ff; } .band.c1 { fill: #4fd1c0; } .band.c2 { fill: #c3a0ff; }
  .band.c3 { fill: #f0b04a; } .band.c4 { fill: #ff7f84; }
}
</style>
)";

namespace {
/// Mean, least and greatest of the seeds at each step.
struct Series {
  const Configuration *configuration;
  std::vector<double> mean, least, greatest;
};

class Panel {
public:
  Panel(std::ostream &os, const Results &results, double x, size_t number);
  void print();

private:
  void scale();
  double toX(double step) const;
  double toY(double loss) const;
  void printAxes();
  void printWindow();
  void printSeries(const Series &series);
  void printLegend();
  void text(double x, double y, const char *anchor, const std::string &text,
            const char *kind = "");

  std::ostream &os;
  const Task &task;
  const double x0;
  const std::string clip;
  std::vector<Series> curves;
  double steps = 0, low = 0, high = 0;
};
} // namespace

static std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.1f", value);
  return text;
}

static std::string escaped(const std::string &text) {
  std::string made;
  for (char c : text)
    made += c == '&'   ? "&amp;"
            : c == '<' ? "&lt;"
            : c == '>' ? "&gt;"
                       : std::string(1, c);
  return made;
}

static std::vector<double> smooth(const std::vector<float> &curve) {
  constexpr int64_t reach = 4;
  auto count = static_cast<int64_t>(curve.size());
  std::vector<double> made;
  for (int64_t i = 1; i <= count; ++i)
    made.push_back(mean(curve, std::max<int64_t>(1, i - reach),
                        std::min(count, i + reach)));
  return made;
}

static Series seriesOf(const Configuration &configuration,
                       const std::vector<const Run *> &runs) {
  Series series{&configuration, {}, {}, {}};
  std::vector<std::vector<double>> curves;
  for (const Run *run : runs)
    curves.push_back(smooth(run->curve.loss));
  for (size_t i = 0; i < curves.front().size(); ++i) {
    std::vector<double> now;
    for (const std::vector<double> &curve : curves)
      now.push_back(curve[i]);
    auto [least, greatest] = std::minmax_element(now.begin(), now.end());
    series.mean.push_back(spreadOf(now).mean);
    series.least.push_back(*least);
    series.greatest.push_back(*greatest);
  }
  return series;
}

Panel::Panel(std::ostream &os, const Results &results, double x, size_t number)
    : os(os), task(*results.task), x0(x),
      clip("plot" + std::to_string(number)) {
  for (const Configuration &configuration : task.configurations)
    curves.push_back(seriesOf(configuration, results.of(configuration.name)));
  scale();
}

/// The first eighth of the steps, where all curves fall alike from the loss of
/// guessing among all tokens, may leave the panel at the top.
void Panel::scale() {
  steps = static_cast<double>(curves.front().mean.size());
  double most = 0, least = HUGE_VAL;
  for (const Series &series : curves) {
    most = std::max(most, series.greatest[series.greatest.size() / 8]);
    least = std::min(
        least, *std::min_element(series.least.begin(), series.least.end()));
  }
  high = std::ceil(most * 1.08 / 0.5) * 0.5;
  low = least > 0.4 * high ? std::floor(least * 0.95 / 0.5) * 0.5 : 0;
}

double Panel::toX(double step) const {
  return x0 + left + step / steps * (panelWidth - left - right);
}

double Panel::toY(double loss) const {
  return top + plotHeight * (high - loss) / (high - low);
}

void Panel::text(double x, double y, const char *anchor,
                 const std::string &text, const char *kind) {
  os << "<text x=\"" << number(x) << "\" y=\"" << number(y)
     << "\" text-anchor=\"" << anchor << "\" class=\"" << kind << "\">"
     << escaped(text) << "</text>\n";
}

/// The classes of a configuration's line or band.
static std::string kindOf(const char *shape,
                          const Configuration &configuration) {
  return std::string(shape) + " c" + std::to_string(configuration.colour) +
         (configuration.wrong ? " wrong" : "");
}

static void printLine(std::ostream &os, const std::string &kind, double x1,
                      double y1, double x2, double y2) {
  os << "<line class=\"" << kind << "\" x1=\"" << number(x1) << "\" y1=\""
     << number(y1) << "\" x2=\"" << number(x2) << "\" y2=\"" << number(y2)
     << "\"/>\n";
}

static void printBox(std::ostream &os, const char *kind, double x, double y,
                     double width, double height) {
  os << "<rect class=\"" << kind << "\" x=\"" << number(x) << "\" y=\""
     << number(y) << "\" width=\"" << number(width) << "\" height=\""
     << number(height) << "\"/>\n";
}

/// About six steps of 1, 2 or 5 times a power of ten.
static double tickOf(double range) {
  double unit = std::pow(10, std::floor(std::log10(range / 5)));
  for (double factor : {1.0, 2.0, 5.0})
    if (range / (unit * factor) <= 7)
      return unit * factor;
  return unit * 10;
}

void Panel::printAxes() {
  for (int i = 0; low + 0.5 * i <= high + 1e-9; ++i) {
    double loss = low + 0.5 * i;
    printLine(os, "grid", toX(0), toY(loss), toX(steps), toY(loss));
    text(toX(0) - 8, toY(loss) + 4, "end", number(loss));
  }
  auto last = static_cast<int64_t>(steps);
  auto tick = std::max<int64_t>(1, static_cast<int64_t>(tickOf(steps)));
  for (int64_t step = 0; step <= last; step += tick)
    text(toX(static_cast<double>(step)), toY(low) + 18, "middle",
         std::to_string(step));
  printLine(os, "axis", toX(0), toY(low), toX(steps), toY(low));
  text(toX(steps / 2), toY(low) + 38, "middle", "steps");
  text(x0 + left, 24, "start", task.title + ": loss", "title");
}

void Panel::printWindow() {
  const Window &window = task.window;
  if (static_cast<double>(window.last) <= steps) {
    double from = toX(static_cast<double>(window.first - 1));
    double to = toX(static_cast<double>(window.last));
    printBox(os, "window", from, top, to - from, plotHeight);
    text((from + to) / 2, top - 5, "middle", window.label, "small");
  }
  if (task.chance && *task.chance < high && *task.chance > low) {
    printLine(os, "chance", toX(0), toY(*task.chance), toX(steps),
              toY(*task.chance));
    text(toX(steps), toY(*task.chance) - 5, "end", "guessing", "small");
  }
}

void Panel::printSeries(const Series &series) {
  auto count = static_cast<int64_t>(series.mean.size());
  const int64_t stride = std::max<int64_t>(1, count / 200);
  std::string line, forth, back;
  for (int64_t i = 0; i < count; i += stride) {
    std::string x = number(toX(static_cast<double>(i + 1))) + ",";
    line += x + number(toY(series.mean[i])) + " ";
    forth += x + number(toY(series.greatest[i])) + " ";
    back.insert(0, x + number(toY(series.least[i])) + " ");
  }
  os << "<polygon class=\"" << kindOf("band", *series.configuration)
     << "\" points=\"" << forth << back << "\"/>\n<polyline class=\""
     << kindOf("line", *series.configuration) << "\" points=\"" << line
     << "\"/>\n";
}

void Panel::printLegend() {
  for (size_t i = 0; i < curves.size(); ++i) {
    const Configuration &configuration = *curves[i].configuration;
    size_t column = i / legendRows, row = i % legendRows;
    double x = x0 + left + static_cast<double>(column) * 220;
    double y = toY(low) + 62 + static_cast<double>(row) * legendRow;
    printLine(os, kindOf("line", configuration), x, y - 4, x + 30, y - 4);
    text(x + 38, y, "start", configuration.label);
  }
}

void Panel::print() {
  printWindow();
  printAxes();
  os << "<clipPath id=\"" << clip << "\">";
  printBox(os, "", toX(0), top, toX(steps) - toX(0), plotHeight);
  os << "</clipPath>\n<g clip-path=\"url(#" << clip << ")\">\n";
  for (const Series &series : curves)
    printSeries(series);
  os << "</g>\n";
  printLegend();
}

void headrule::printPlot(std::ostream &os, const std::vector<Results> &tasks) {
  double width = panelWidth * static_cast<double>(tasks.size());
  os << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
     << number(width) << " " << number(height) << "\" width=\"" << number(width)
     << "\" height=\"" << number(height)
     << "\" role=\"img\" aria-label=\"Training loss over steps\">\n"
     << style;
  printBox(os, "ground", 0, 0, width, height);
  for (size_t i = 0; i < tasks.size(); ++i)
    Panel(os, tasks[i], panelWidth * static_cast<double>(i), i).print();
  os << "</svg>\n";
}
