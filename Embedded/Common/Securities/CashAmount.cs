using System;

namespace QuantConnect.Securities;

/// <summary>An amount of one currency.</summary>
public struct CashAmount
{
    public CashAmount(decimal amount, string currency)
    {
        Amount = amount;
        Currency = currency;
    }

    public decimal Amount { get; }
    public string Currency { get; }
    public override bool Equals(object obj) => obj is CashAmount other && Amount == other.Amount && Currency == other.Currency;
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);
    public static bool operator ==(CashAmount lhs, CashAmount rhs) => lhs.Equals(rhs);
    public static bool operator !=(CashAmount lhs, CashAmount rhs) => !lhs.Equals(rhs);
}
