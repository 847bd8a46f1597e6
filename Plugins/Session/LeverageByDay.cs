using Backtests.Margin.Accounts;

namespace Backtests.Plugins;

/// <summary>Collects gross leverage bar by bar into samples of a day.</summary>
internal sealed class LeverageByDay
{
    // Decimals are divided only for what is kept: the highest of the day, and the last. Doubles tell the rest at a tenth of the cost, but
    // for
    // those so close that their last digits matter.
    private const double Doubt = 1e-9;

    private readonly List<LeverageSample> _samples = [];
    private DateTime _dayEnd = DateTime.MinValue;
    private (decimal Notional, decimal Equity) _last;
    private double _highest;

    /// <summary>The days so far.</summary>
    public IReadOnlyList<LeverageSample> Samples()
    {
        if (_samples.Count > 0) _samples[^1] = _samples[^1] with { Last = Of(_last.Notional, _last.Equity) };
        return _samples;
    }

    /// <summary>Takes in the end of a bar.</summary>
    public void Add(DateTime time, decimal notional, decimal equity)
    {
        // A bar that ends at midnight belongs to the day before.
        if (time > _dayEnd)
        {
            Samples();
            var day = time.AddTicks(-1).Date;
            _dayEnd = day.AddDays(1);
            _last = (notional, equity);
            var first = Of(notional, equity);
            _highest = (double)first;
            _samples.Add(new LeverageSample(DateOnly.FromDateTime(day), first, first));
            return;
        }

        // Of equal values the first stands, with its digits.
        if (notional == _last.Notional && equity == _last.Equity) return;
        _last = (notional, equity);
        if (equity > 0m && (double)notional < _highest * (1 - Doubt) * (double)equity) return;
        var leverage = Of(notional, equity);
        if (leverage <= _samples[^1].Highest) return;
        _highest = (double)leverage;
        _samples[^1] = _samples[^1] with { Highest = leverage };
    }

    // As AccountBalances.GrossLeverage.
    private static decimal Of(decimal notional, decimal equity) =>
        notional == 0m ? 0m : equity <= 0m ? MarginState.UsedUp : notional / equity;
}
