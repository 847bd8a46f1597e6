using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Securities;

/// <summary>Access to the model whose volatility is zero.</summary>
public static class VolatilityModel
{
    public static readonly IVolatilityModel Null = new NullVolatilityModel();

    private sealed class NullVolatilityModel : IVolatilityModel
    {
        public decimal Volatility => 0m;
        public IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime) => Array.Empty<HistoryRequest>();

        public void Update(Security security, BaseData data)
        {
        }
    }
}
