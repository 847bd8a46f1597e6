using Backtests.Launcher.Output;

namespace Backtests.Launcher.Tests.Output;

public class ProgressBarTests
{
    private readonly StringWriter _error = new();
    private readonly SetClock _clock = new();

    [Fact]
    public void Nothing_is_drawn_within_the_first_second()
    {
        using (var bar = Bar(showsProgress: true))
        {
            _clock.Seconds = 0.9;
            bar.Report(0.5, 500);
        }

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void After_two_seconds_it_shows_the_part_done_the_rate_and_the_time_left()
    {
        using var bar = Bar(showsProgress: true);
        _clock.Seconds = 2;
        bar.Report(0.25, 50_000);

        // 50,000 in 2 s are 25k a second; a quarter took 2 s, so the rest takes 6.
        Assert.Equal("\rrun  [######------------------]  25%  25k points/s  0:06 left", _error.ToString());
    }

    [Fact]
    public void It_wipes_itself_out_at_the_end()
    {
        using (var bar = Bar(showsProgress: true))
        {
            _clock.Seconds = 2;
            bar.Report(0.25, 50_000);
        }

        Assert.EndsWith(new string(' ', 61) + "\r", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_drawn_where_nobody_looks_on()
    {
        using var bar = Bar(showsProgress: false);
        _clock.Seconds = 60;
        bar.Report(0.5, 1);

        Assert.Equal("", _error.ToString());
    }

    private ProgressBar Bar(bool showsProgress) =>
        new(new Terminal(TextWriter.Null, _error) { ShowsProgress = showsProgress }, "run", "points", _clock);

    private sealed class SetClock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1_000_000;

        public override long GetTimestamp() => (long)(Seconds * 1_000_000);
    }
}
