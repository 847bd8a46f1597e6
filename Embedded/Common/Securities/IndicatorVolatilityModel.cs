using System;
using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

public class IndicatorVolatilityModel : BaseVolatilityModel
{
    public IndicatorVolatilityModel(IIndicator indicator) => throw null;
    public IndicatorVolatilityModel(IIndicator indicator, Action<Security, BaseData, IIndicator> indicatorUpdate) => throw null;
    public override decimal Volatility => throw null;
    public override void Update(Security security, BaseData data) => throw null;
}
