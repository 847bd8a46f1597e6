using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

public class SecurityChangesConstructor
{
    public SecurityChangesConstructor() => throw null;
    public void Add(Security security, bool isInternal) => throw null;
    public SecurityChanges Flush() => throw null;
    public void Remove(Security security, bool isInternal) => throw null;
}
