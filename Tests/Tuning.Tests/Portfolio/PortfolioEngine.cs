using Backtests.Engine;
using Backtests.Margin.Accounts;
using Backtests.Plugins;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Tests.Sweep;
using QuantConnect.Orders;

namespace Backtests.Tuning.Tests.Portfolio;

/// <summary>Runs a lane of several contracts on the event-driven engine, and reads each contract's trades off the order events.</summary>
internal static class PortfolioEngine
{
    public static (decimal Equity, Dictionary<string, List<EngineTrade>> Trades) Run(
        string dataFolder, string signalFile, SweepLane lane, IReadOnlyList<string> symbols, int days, decimal cash, bool favourableFirst)
    {
        var parameters = EngineLane.Parameters(signalFile, lane, days, cash, string.Join(',', symbols));
        if (favourableFirst) parameters["same-bar"] = "favourable-first";
        var result = BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = dataFolder, Factory = () => new SignalTapeAlgorithm(), Parameters = parameters,
        });
        if (result.RuntimeError is { } error) throw new InvalidOperationException($"{lane}: {error}");
        var session = VenueSession.Of(result.Algorithm)!;
        return (session.Account.Equity(), symbols.ToDictionary(symbol => symbol, symbol => Trades(result, session, symbol)));
    }

    private static List<EngineTrade> Trades(BacktestResult result, VenueSession session, string symbol)
    {
        List<EngineTrade> trades = [];
        OrderEvent? entry = null;
        var tags = result.Orders.ToDictionary(order => order.Id, order => order.Tag);
        foreach (var fill in result.OrderEvents.Where(each => each.Status == OrderStatus.Filled && each.Symbol.Value == symbol))
        {
            var tag = tags[fill.OrderId];
            if (tag == SignalAlgorithm.EntryTag)
            {
                entry = fill;
                continue;
            }
            if (entry is null) continue;
            var reason = tag switch
            {
                SignalAlgorithm.StopLossTag => ExitReason.StopLoss,
                SignalAlgorithm.TakeProfitTag => ExitReason.TakeProfit,
                SignalAlgorithm.TrailingStopTag => ExitReason.TrailingStop,
                SignalAlgorithm.TimeExitTag => ExitReason.TimeExit,
                _ => ExitReason.Liquidation,
            };
            // A liquidation may take several orders, the last of which closes what it left.
            var price = reason == ExitReason.Liquidation
                ? session.Records.Where(record => record.Time == fill.UtcTime).SelectMany(record => record.Positions)
                    .First(each => each.Symbol == symbol).TriggerMark
                : fill.FillPrice;
            trades.Add(new EngineTrade(entry.UtcTime, fill.UtcTime, entry.FillQuantity, entry.FillPrice, price, reason));
            entry = null;
        }
        if (entry is not null)
        {
            var mark = session.Account.Position(symbol).Mark;
            trades.Add(new EngineTrade(entry.UtcTime, result.Algorithm.UtcTime, entry.FillQuantity, entry.FillPrice, mark, ExitReason.EndOfData));
        }
        return trades;
    }
}
