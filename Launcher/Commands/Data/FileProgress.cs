using Backtests.Launcher.Output;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Data;

/// <summary>Shows on a bar how many files are done.</summary>
internal sealed class FileProgress(ProgressBar bar) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => bar.Report((double)value.Done / Math.Max(1, value.Total), value.Done);
}
