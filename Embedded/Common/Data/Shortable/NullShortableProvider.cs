using System;
using QuantConnect.Interfaces;

namespace QuantConnect.Data.Shortable;

/// <summary>Everything can be shorted, in any quantity and for free.</summary>
public class NullShortableProvider : IShortableProvider
{
    public static NullShortableProvider Instance { get; } = new();
    public decimal FeeRate(Symbol symbol, DateTime localTime) => 0m;
    public decimal RebateRate(Symbol symbol, DateTime localTime) => 0m;

    /// <summary>Null: without limit.</summary>
    public long? ShortableQuantity(Symbol symbol, DateTime localTime) => null;
}
