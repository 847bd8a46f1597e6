using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Securities;

public interface IVolatilityModel
{
    decimal Volatility { get; }
    IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime);
    void Update(Security security, BaseData data);
}
