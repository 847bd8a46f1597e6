using System.Collections.Generic;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

public class SecurityChanges
{
    public static readonly SecurityChanges None;
    public SecurityChanges(SecurityChanges changes) => throw null;
    public IReadOnlyList<Security> AddedSecurities => throw null;
    public int Count => throw null;
    public bool FilterCustomSecurities { get => throw null; set => throw null; }
    public bool FilterInternalSecurities { get => throw null; set => throw null; }
    public IReadOnlyList<Security> RemovedSecurities => throw null;
    public static SecurityChanges Create(IReadOnlyCollection<Security> additions, IReadOnlyCollection<Security> removals, IReadOnlyCollection<Security> internalAdditions, IReadOnlyCollection<Security> internalRemovals) => throw null;
    public override string ToString() => throw null;
    public static SecurityChanges operator +(SecurityChanges left, SecurityChanges right) => throw null;
}
