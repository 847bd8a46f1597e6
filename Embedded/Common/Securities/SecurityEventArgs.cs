namespace QuantConnect.Securities;

public abstract class SecurityEventArgs
{
    protected SecurityEventArgs(Security security)
    {
        Security = security;
    }

    public Security Security { get; }
}
