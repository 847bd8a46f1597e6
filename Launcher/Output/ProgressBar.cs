using System.Globalization;

namespace Backtests.Launcher.Output;

/// <summary>
/// A bar on the error stream of a terminal that appears when something takes more than a second and is gone when it ends. On anything but a
/// terminal it prints nothing. May be reported to from several threads.
/// </summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Cells = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenDraws = TimeSpan.FromMilliseconds(100);

    private readonly Terminal _terminal;
    private readonly string _what;
    private readonly string _unit;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly Lock _lock = new();
    private TimeSpan _nextDraw = Patience;
    private int _drawn;

    /// <param name="terminal">Where it is drawn.</param>
    /// <param name="what">What is done, e.g. <c>run</c>.</param>
    /// <param name="unit">What is counted, for the rate, e.g. <c>points</c>.</param>
    /// <param name="clock">The machine's when null.</param>
    public ProgressBar(Terminal terminal, string what, string unit, TimeProvider? clock = null)
    {
        _terminal = terminal;
        _what = what;
        _unit = unit;
        _clock = clock ?? TimeProvider.System;
        _start = _clock.GetTimestamp();
    }

    /// <summary>Tells how far it is, as a fraction, and how many units are done.</summary>
    public void Report(double fraction, double done)
    {
        if (!_terminal.ShowsProgress) return;
        var elapsed = _clock.GetElapsedTime(_start);
        lock (_lock)
        {
            if (elapsed < _nextDraw) return;
            _nextDraw = elapsed + BetweenDraws;
            Draw(Math.Clamp(fraction, 0, 1), done / elapsed.TotalSeconds, elapsed);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_drawn > 0) _terminal.Error.Write($"\r{new string(' ', _drawn)}\r");
            _drawn = 0;
            _nextDraw = TimeSpan.MaxValue;
        }
    }

    private void Draw(double fraction, double rate, TimeSpan elapsed)
    {
        var full = (int)(fraction * Cells);
        var left = fraction > 0.01 ? $"{elapsed * ((1 - fraction) / fraction):m\\:ss} left" : "";
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{_what}  [{new string('#', full)}{new string('-', Cells - full)}] {fraction * 100,3:0}%  {Rate(rate)} {_unit}/s  {left}");
        _terminal.Error.Write($"\r{line.PadRight(_drawn)}");
        _terminal.Error.Flush();
        _drawn = Math.Max(_drawn, line.Length);
    }

    private static string Rate(double rate) => rate switch
    {
        >= 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{rate / 1e6:0}M"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{rate / 1e6:0.0}M"),
        >= 10_000 => string.Create(CultureInfo.InvariantCulture, $"{rate / 1e3:0}k"),
        >= 10 => string.Create(CultureInfo.InvariantCulture, $"{rate:0}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{rate:0.0}"),
    };
}
