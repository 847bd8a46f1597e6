using QuantConnect.Orders;

namespace Backtests.Strategies.Signals;

/// <summary>What a <see cref="SignalAlgorithm"/> remembers of one instrument.</summary>
internal sealed class SignalPosition
{
    /// <summary>The orders that rest to end the open position.</summary>
    public List<OrderTicket> Exits { get; } = [];

    /// <summary>Signals that wait for their delay to pass, oldest first.</summary>
    public Queue<TradeSignal> Waiting { get; } = new();

    /// <summary>When the open position was entered, UTC.</summary>
    public DateTime EnteredAt { get; set; }

    /// <summary>Whether the venue has liquidated part of the position.</summary>
    public bool IsLiquidated { get; set; }
}
