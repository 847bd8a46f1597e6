using System;
using System.IO;

namespace QuantConnect.Data;

public interface IBaseData : ISymbolProvider
{
    MarketDataType DataType { get; set; }
    DateTime EndTime { get; set; }
    decimal Price { get; }
    DateTime Time { get; set; }
    decimal Value { get; set; }
    BaseData Clone();
    string GetSource(SubscriptionDataConfig config, DateTime date, DataFeedEndpoint datafeed);
    BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode);
    [Obsolete]
    BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, DataFeedEndpoint dataFeed);
    BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode);
    bool RequiresMapping();
}
