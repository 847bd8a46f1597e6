using Backtests.Engine.Feed.Cache;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace Backtests.Engine.Feed;

/// <summary>Opens the stream that a subscription asks for.</summary>
internal static class StreamFactory
{
    /// <summary>The points of <paramref name="config"/> within <paramref name="range"/>.</summary>
    /// <exception cref="BacktestException">The subscription asks for what a data folder can't hold, or its first file is bad.</exception>
    public static SubscriptionStream Open(SubscriptionDataConfig config, string dataFolder, BarCache? cache, StreamRange range, FillForwardSpan step)
    {
        if (config.Type == typeof(MarginInterestRate))
        {
            return new RateStream(config, dataFolder, range);
        }

        if (config.IsCustomData || (config.Type != typeof(TradeBar) && config.Type != typeof(QuoteBar)))
        {
            if (config.Resolution == Resolution.Tick && !config.IsCustomData)
            {
                throw new BacktestException($"{config.Symbol.Value}: tick resolution isn't read; use minute, hour or daily");
            }

            return new CustomStream(config, range, step);
        }

        return new BarStream(config, dataFolder, range, step, cache);
    }
}
