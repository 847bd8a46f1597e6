using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Securities;

/// <summary>Gives a security its first prices from a function.</summary>
public class FuncSecuritySeeder : ISecuritySeeder
{
    private readonly Func<Security, IEnumerable<BaseData>> _seedFunction;

    public FuncSecuritySeeder(Func<Security, BaseData> seedFunction)
    {
        _seedFunction = security =>
        {
            var data = seedFunction(security);
            return data == null ? Array.Empty<BaseData>() : new[] { data };
        };
    }

    public FuncSecuritySeeder(Func<Security, IEnumerable<BaseData>> seedFunction)
    {
        _seedFunction = seedFunction;
    }

    /// <summary>Whether any price was applied.</summary>
    public bool SeedSecurity(Security security)
    {
        var seeded = false;
        foreach (var data in _seedFunction(security))
        {
            security.SetMarketPrice(data);
            seeded = true;
        }
        return seeded;
    }
}
