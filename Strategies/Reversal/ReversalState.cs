using Backtests.Strategies.Detection;
using QuantConnect.Orders;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Strategies.Reversal;

/// <summary>Where the strategy stands in one instrument.</summary>
internal sealed class ReversalState(CryptoFuture perpetual, IClusterDetector detector, AtrWindow atr)
{
    public CryptoFuture Perpetual { get; } = perpetual;

    public IClusterDetector Detector { get; } = detector;

    public AtrWindow Atr { get; } = atr;

    /// <summary>The exhausted burst to trade against at the next bar.</summary>
    public LiquidationCluster? Signal { get; set; }

    /// <summary>The burst that the open position trades against.</summary>
    public LiquidationCluster? Traded { get; set; }

    public OrderTicket? Stop { get; set; }

    public OrderTicket? Target { get; set; }

    public DateTime ExitBy { get; set; }

    public DateTime CoolUntil { get; set; }
}
