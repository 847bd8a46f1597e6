using System.Globalization;
using Backtests.Engine;
using Backtests.Margin;
using Backtests.Plugins;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Sweep;
using QuantConnect.Orders;

namespace Backtests.Tuning.Tests.Sweep;

/// <summary>One position as the engine's order events tell it.</summary>
internal readonly record struct EngineTrade(
    DateTime EntryTime, DateTime ExitTime, decimal Quantity, decimal EntryPrice, decimal ExitPrice, ExitReason Reason);

/// <summary>Runs a lane on the event-driven engine, and reads its trades off the order events.</summary>
internal static class EngineLane
{
    public static (decimal Equity, List<EngineTrade> Trades) Run(string dataFolder, string signalFile, SweepLane lane, int days, decimal cash)
    {
        var result = BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = dataFolder,
            Factory = () => new SignalTapeAlgorithm(),
            Parameters = Parameters(signalFile, lane, days, cash),
        });
        if (result.RuntimeError is { } error) throw new InvalidOperationException($"{lane}: {error}");
        var session = VenueSession.Of(result.Algorithm)!;
        var equity = session.Account.Wallet + session.Account.Positions.Sum(position => position.UnrealizedProfit);
        return (equity, Trades(result, session));
    }

    public static Dictionary<string, string> Parameters(string signalFile, SweepLane lane, int days, decimal cash, string symbols = "BTCUSDT")
    {
        var parameters = new Dictionary<string, string>
        {
            ["signals"] = signalFile,
            ["symbols"] = symbols,
            ["start-date"] = WildMarket.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["end-date"] = WildMarket.Start.AddDays(days - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["initial-cash-usdt"] = Text(cash),
            ["leverage"] = Text(lane.Leverage),
            ["margin-mode"] = lane.Mode == MarginMode.Cross ? "cross" : "isolated",
            ["margin-percent"] = Text(lane.MarginPart * 100m),
            ["size-by"] = lane.HasFixedSize ? "initial-cash" : "equity",
            ["slippage-bps"] = Text(lane.SlippageBasisPoints),
            ["entry-delay-minutes"] = Text(lane.EntryDelayMinutes),
            ["max-hold-minutes"] = Text(lane.MaxHoldMinutes),
        };
        if (lane.StopLoss > 0m) parameters["stop-loss-percent"] = Text(lane.StopLoss * 100m);
        if (lane.TakeProfit > 0m) parameters["take-profit-percent"] = Text(lane.TakeProfit * 100m);
        if (lane.TrailingStop > 0m) parameters["trailing-stop-percent"] = Text(lane.TrailingStop * 100m);
        return parameters;
    }

    private static List<EngineTrade> Trades(BacktestResult result, VenueSession session)
    {
        List<EngineTrade> trades = [];
        OrderEvent? entry = null;
        foreach (var fill in result.OrderEvents.Where(each => each.Status == OrderStatus.Filled))
        {
            var tag = result.Orders.Single(order => order.Id == fill.OrderId).Tag;
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
                ? session.Records.First(record => record.Time == fill.UtcTime).Positions[0].TriggerMark
                : fill.FillPrice;
            trades.Add(new EngineTrade(entry.UtcTime, fill.UtcTime, entry.FillQuantity, entry.FillPrice, price, reason));
            entry = null;
        }
        if (entry is not null)
        {
            var position = session.Account.Positions[0];
            trades.Add(new EngineTrade(entry.UtcTime, result.Algorithm.UtcTime, entry.FillQuantity, entry.FillPrice, position.Mark, ExitReason.EndOfData));
        }
        return trades;
    }

    private static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
