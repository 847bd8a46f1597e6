using System;
using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

/// <summary>The volatility that an indicator shows.</summary>
public class IndicatorVolatilityModel : BaseVolatilityModel
{
    private readonly IIndicator _indicator;
    private readonly Action<Security, BaseData, IIndicator> _update;

    /// <summary>Of an indicator that is updated elsewhere.</summary>
    public IndicatorVolatilityModel(IIndicator indicator) : this(indicator, null)
    {
    }

    /// <summary>Of an indicator that is updated with every price of the security.</summary>
    public IndicatorVolatilityModel(IIndicator indicator, Action<Security, BaseData, IIndicator> indicatorUpdate)
    {
        _indicator = indicator;
        _update = indicatorUpdate;
    }

    public override decimal Volatility => _indicator.Current.Value;
    public override void Update(Security security, BaseData data) => _update?.Invoke(security, data, _indicator);
}
