namespace QuantConnect.Securities;

public abstract class SecurityEventArgs
{
    internal SecurityEventArgs() => throw null; // STUB: goes when the real constructors chain
    protected SecurityEventArgs(Security security) => throw null;
    public Security Security => throw null;
}
