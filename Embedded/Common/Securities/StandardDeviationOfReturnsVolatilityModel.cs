using System;
using System.Collections.Generic;
using MathNet.Numerics.Statistics;
using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

/// <summary>Standard deviation of the returns over a number of periods, times the root of 252, as for daily bars.</summary>
public class StandardDeviationOfReturnsVolatilityModel : BaseVolatilityModel
{
    private readonly RollingWindow<double> _returns;
    private readonly Resolution? _resolution;
    private readonly TimeSpan _period;
    private DateTime _lastUpdate;
    private decimal _lastPrice;
    private decimal _volatility;
    private bool _isStale;

    /// <summary>Over 30 periods.</summary>
    public StandardDeviationOfReturnsVolatilityModel(Resolution resolution, TimeSpan? updateFrequency = null) : this(30, resolution,
        updateFrequency)
    {
    }

    /// <param name="periods">Number of returns, at least 2.</param>
    /// <param name="resolution">Length of a period; a day by default.</param>
    /// <param name="updateFrequency">Length of a period that is no resolution.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are less than 2 periods.</exception>
    public StandardDeviationOfReturnsVolatilityModel(int periods, Resolution? resolution = null, TimeSpan? updateFrequency = null)
    {
        if (periods < 2) throw new ArgumentOutOfRangeException(nameof(periods), periods, "A deviation needs at least 2 returns.");
        _returns = new RollingWindow<double>(periods);
        _resolution = resolution;
        _period = updateFrequency ?? resolution?.ToTimeSpan() ?? TimeSpan.FromDays(1);
    }

    public override decimal Volatility
    {
        get
        {
            if (_returns.Count < 2) return 0m;
            if (_isStale)
            {
                _isStale = false;
                _volatility = (_returns.StandardDeviation() * Math.Sqrt(252)).SafeDecimalCast();
            }
            return _volatility;
        }
    }

    public override IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime) =>
        GetHistoryRequirements(security, utcTime, _resolution, _returns.Size + 1);

    public override void Update(Security security, BaseData data)
    {
        if (data.EndTime - _lastUpdate < _period || data.Price <= 0m) return;
        if (_lastPrice > 0m)
        {
            _returns.Add((double)(data.Price / _lastPrice) - 1.0);
            _isStale = true;
        }
        _lastUpdate = data.EndTime;
        _lastPrice = data.Price;
    }
}
