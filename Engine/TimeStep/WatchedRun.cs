using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Backtests.Engine.TimeStep;

/// <summary>
/// Runs an algorithm on a thread of its own, so that one that never returns from a step can be left behind. Such a thread can't be stopped:
/// it ends at its next order or step, or with the process.
/// </summary>
internal sealed class WatchedRun
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly StepWatch _watch;
    private readonly Thread _thread;
    private ExceptionDispatchInfo? _failure;

    /// <summary>A run of <paramref name="work"/>, which marks its steps on <paramref name="watch"/>.</summary>
    public WatchedRun(StepWatch watch, Action work)
    {
        _watch = watch;
        _thread = new Thread(() => Guarded(work)) { IsBackground = true, Name = "backtest" };
    }

    /// <summary>Runs to the end, or until a step takes too long.</summary>
    /// <returns>Null when it came to its end; else what to tell the user, in Lean's words.</returns>
    /// <exception cref="Exception">Whatever the work threw.</exception>
    public TimeoutException? Run()
    {
        _thread.Start();
        while (!_thread.Join(_watch.Period))
        {
            if (!_watch.IsOver())
            {
                continue;
            }

            _watch.GiveUp();
            _thread.Join(Grace);
            var minutes = _watch.Limit.TotalMinutes.ToString("0.####", CultureInfo.InvariantCulture);
            return new TimeoutException($"Algorithm took longer than {minutes} minutes on a single time loop.");
        }

        _failure?.Throw();
        return null;
    }

    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }
    }
}
