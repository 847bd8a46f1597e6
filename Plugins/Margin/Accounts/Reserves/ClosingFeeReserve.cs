namespace Backtests.Margin.Accounts;

/// <summary>What a venue holds back for the fee of closing a position, in initial and maintenance margin alike.</summary>
public enum ClosingFeeReserve
{
    /// <summary>Nothing (Binance), or a rate on the mark value that is part of the maintenance schedule (OKX, Gate).</summary>
    None,

    /// <summary>
    /// The fee of closing at the bankruptcy price (Bybit). That price is where the margin has come down to just this fee.
    /// </summary>
    AtBankruptcyPrice,

    /// <summary>The fee on cost plus margin, <c>cost * (1 + 1 / leverage)</c> (BitMEX, "posComm").</summary>
    OnCostAndMargin,
}
