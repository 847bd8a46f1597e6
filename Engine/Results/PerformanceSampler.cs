using QuantConnect;
using QuantConnect.Algorithm;

namespace Backtests.Engine.Results;

/// <summary>
/// Samples what Lean's charts and statistics are made of: equity candles at most 4,000 per run and at least four minutes apart; equity,
/// benchmark, daily return, drawdown and turnover at every midnight of the algorithm's time zone and at the end.
/// </summary>
internal sealed class PerformanceSampler
{
    private const double MinimumMinutes = 4;
    private const double MaximumSamples = 4000;

    private readonly QCAlgorithm _algorithm;
    private readonly TimeSpan _period;
    private DateTime _nextEquity = DateTime.MinValue;
    private Candlestick? _candle;
    private decimal _candleHigh;
    private decimal _candleLow;
    private decimal _lastValue;
    private decimal _dayStartValue;
    private decimal _dayEndValue;
    private decimal _highestValue;
    private decimal _saleVolumeAtDayStart;
    private decimal _saleVolumeAtDayEnd;
    private DateTime? _lastDay;

    /// <summary>A sampler for a run of <paramref name="algorithm"/> that starts with <paramref name="startingValue"/> in account
    /// currency.</summary>
    public PerformanceSampler(QCAlgorithm algorithm, decimal startingValue)
    {
        _algorithm = algorithm;
        StartingValue = startingValue;
        _dayEndValue = startingValue;
        _highestValue = startingValue;
        var minutes = (algorithm.EndDate - algorithm.StartDate).TotalMinutes;
        _period = TimeSpan.FromMinutes(Math.Max(MinimumMinutes, minutes / MaximumSamples));
    }

    /// <summary>Portfolio value at the start.</summary>
    public decimal StartingValue { get; }

    /// <summary>Equity candles.</summary>
    public List<ISeriesPoint> Equity { get; } = [];

    /// <summary>Benchmark values.</summary>
    public List<ISeriesPoint> Benchmark { get; } = [];

    /// <summary>Daily returns in percent.</summary>
    public List<ISeriesPoint> Performance { get; } = [];

    /// <summary>Drawdown from the highest daily value, in percent, not above zero.</summary>
    public List<ISeriesPoint> Drawdown { get; } = [];

    /// <summary>Each day's sale volume as a fraction of the portfolio value.</summary>
    public List<ISeriesPoint> Turnover { get; } = [];

    /// <summary>Notes the portfolio value at the end of a time step.</summary>
    public void OnTimeStep(DateTime utc, bool force = false)
    {
        if (_algorithm.IsWarmingUp)
        {
            return;
        }

        UpdateCandle();
        if (utc > _nextEquity || force)
        {
            _nextEquity = utc.Add(_period);
            SampleEquity(utc);
        }
    }

    /// <summary>Takes the daily samples.</summary>
    public void SampleDay(DateTime utc)
    {
        if (_algorithm.IsWarmingUp)
        {
            return;
        }

        if (_lastDay == utc)
        {
            // The run often ends at an instant that was sampled a moment before. That sample stands, but what was traded since counts.
            SampleTurnover(utc, _algorithm.Portfolio.TotalPortfolioValue);
            return;
        }

        _lastDay = utc;
        _dayStartValue = _dayEndValue;
        _saleVolumeAtDayStart = _saleVolumeAtDayEnd;
        var value = _algorithm.Portfolio.TotalPortfolioValue;
        var performance = _dayStartValue == 0 ? 0 : Math.Round((value - _dayStartValue) * 100 / _dayStartValue, 10);
        _highestValue = Math.Max(value, _highestValue);
        UpdateCandle();
        SampleEquity(utc);
        Add(Benchmark, new ChartPoint(utc, _algorithm.Benchmark.Evaluate(utc).SmartRounding()));
        Add(Performance, new ChartPoint(utc, performance.SmartRounding()));
        if (_highestValue != 0)
        {
            Add(Drawdown, new ChartPoint(utc, QuantConnect.Statistics.Statistics.DrawdownPercent(value, _highestValue, 10)));
        }

        SampleTurnover(utc, value);
        _dayEndValue = value;
    }

    private static void Add(List<ISeriesPoint> points, ISeriesPoint point)
    {
        if (points.Count == 0 || points[^1].Time != point.Time)
        {
            points.Add(point);
        }
    }

    private void UpdateCandle()
    {
        var value = _algorithm.Portfolio.TotalPortfolioValue;
        _lastValue = value;
        if (_candle is not null && value >= _candleLow && value <= _candleHigh)
        {
            // Rounded it is between the two as well: only the close is another, and that is rounded when the candle is done.
            return;
        }

        _candle ??= new Candlestick();
        _candle.Update(Math.Round(value, 4));
        _candleHigh = _candle.High!.Value;
        _candleLow = _candle.Low!.Value;
    }

    private void SampleEquity(DateTime utc)
    {
        var candle = _candle!;
        candle.Time = utc;
        candle.Close = Math.Round(_lastValue, 4);
        Add(Equity, candle);
        _candle = null;
    }

    private void SampleTurnover(DateTime utc, decimal value)
    {
        if (value == 0 || _algorithm.StartDate == utc.ConvertFromUtc(_algorithm.TimeZone))
        {
            // The first sample is at the start, before anything was traded.
            return;
        }

        _saleVolumeAtDayEnd = _algorithm.Portfolio.TotalSaleVolume;
        if (Turnover.Count > 0 && Turnover[^1].Time == utc)
        {
            Turnover.RemoveAt(Turnover.Count - 1);
        }

        Add(Turnover, new ChartPoint(utc, (_saleVolumeAtDayEnd - _saleVolumeAtDayStart) / value));
    }
}
