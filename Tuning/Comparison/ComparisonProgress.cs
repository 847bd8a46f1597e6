namespace Backtests.Tuning.Comparison;

/// <summary>Adds up how far several runs are that go on at the same time.</summary>
internal sealed class ComparisonProgress(int runs, Action<double, double>? report)
{
    private readonly double[] _done = new double[runs];
    private readonly Lock _lock = new();

    public void Report(int run, double fraction)
    {
        if (report is null) return;
        lock (_lock)
        {
            _done[run] = fraction;
            var sum = 0.0;
            foreach (var done in _done) sum += done;
            report(sum / runs, sum);
        }
    }
}
