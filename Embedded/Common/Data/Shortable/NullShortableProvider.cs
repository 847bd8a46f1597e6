using System;
using QuantConnect.Interfaces;

namespace QuantConnect.Data.Shortable;

public class NullShortableProvider : IShortableProvider
{
    public NullShortableProvider() => throw null;
    public static NullShortableProvider Instance => throw null;
    public decimal FeeRate(Symbol symbol, DateTime localTime) => throw null;
    public decimal RebateRate(Symbol symbol, DateTime localTime) => throw null;
    public long? ShortableQuantity(Symbol symbol, DateTime localTime) => throw null;
}
