using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

public class StandardDeviationOfReturnsVolatilityModel : BaseVolatilityModel
{
    public StandardDeviationOfReturnsVolatilityModel(Resolution resolution, TimeSpan? updateFrequency = null) => throw null;
    public StandardDeviationOfReturnsVolatilityModel(int periods, Resolution? resolution = null, TimeSpan? updateFrequency = null) => throw null;
    public override decimal Volatility => throw null;
    public override IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime) => throw null;
    public override void Update(Security security, BaseData data) => throw null;
}
