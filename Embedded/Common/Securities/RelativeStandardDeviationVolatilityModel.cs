using System;
using System.Collections.Generic;
using MathNet.Numerics.Statistics;
using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

/// <summary>Standard deviation of the prices over a number of periods, as a fraction of their mean.</summary>
public class RelativeStandardDeviationVolatilityModel : BaseVolatilityModel
{
    private readonly TimeSpan _period;
    private readonly RollingWindow<double> _prices;
    private DateTime _lastUpdate;
    private decimal _volatility;
    private bool _isStale;

    /// <param name="periodSpan">Length of a period.</param>
    /// <param name="periods">Number of prices, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are less than 2 periods.</exception>
    public RelativeStandardDeviationVolatilityModel(TimeSpan periodSpan, int periods)
    {
        if (periods < 2) throw new ArgumentOutOfRangeException(nameof(periods), periods, "A deviation needs at least 2 prices.");
        _period = periodSpan;
        _prices = new RollingWindow<double>(periods);
    }

    public override decimal Volatility
    {
        get
        {
            if (_prices.Count < 2) return 0m;
            if (_isStale)
            {
                _isStale = false;
                var mean = Math.Abs(_prices.Mean());
                _volatility = mean == 0 ? 0m : (_prices.StandardDeviation() / mean).SafeDecimalCast();
            }
            return _volatility;
        }
    }

    public override IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime)
    {
        var resolution = _period.ToHigherResolutionEquivalent(false);
        var bars = (int)Math.Ceiling(_period * (_prices.Size + 1) / resolution.ToTimeSpan());
        return GetHistoryRequirements(security, utcTime, resolution, bars);
    }

    public override void Update(Security security, BaseData data)
    {
        if (data.EndTime - _lastUpdate < _period || data.Price <= 0m) return;
        _prices.Add((double)data.Price);
        _isStale = true;
        _lastUpdate = data.EndTime;
    }
}
