using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

public interface ISecurityPrice
{
    decimal AskPrice { get; }
    decimal AskSize { get; }
    decimal BidPrice { get; }
    decimal BidSize { get; }
    decimal Close { get; }
    long OpenInterest { get; }
    decimal Price { get; }
    Symbol Symbol { get; }
    SymbolProperties SymbolProperties { get; }
    decimal Volume { get; }
    BaseData GetLastData();
    void SetMarketPrice(BaseData data);
    void Update(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData, bool isInternalConfig);
}
