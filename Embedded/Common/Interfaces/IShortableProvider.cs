using System;

namespace QuantConnect.Interfaces;

public interface IShortableProvider
{
    decimal FeeRate(Symbol symbol, DateTime localTime);
    decimal RebateRate(Symbol symbol, DateTime localTime);
    long? ShortableQuantity(Symbol symbol, DateTime localTime);
}
