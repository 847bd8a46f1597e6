namespace QuantConnect.Securities;

public struct CashAmount
{
    public CashAmount(decimal amount, string currency) => throw null;
    public decimal Amount => throw null;
    public string Currency => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(CashAmount lhs, CashAmount rhs) => throw null;
    public static bool operator !=(CashAmount lhs, CashAmount rhs) => throw null;
}
