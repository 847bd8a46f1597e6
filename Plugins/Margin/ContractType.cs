namespace Backtests.Margin;

/// <summary>In which currency a perpetual contract's profit is paid.</summary>
public enum ContractType
{
    /// <summary>Sized in base currency, margined and settled in quote currency: notional = quantity * price.</summary>
    Linear,

    /// <summary>Sized in quote currency, margined and settled in base currency: notional = quantity / price.</summary>
    Inverse,
}
