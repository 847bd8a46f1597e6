using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Which securities start and which stop to deliver data.</summary>
public class SecurityChanges
{
    /// <summary>No changes.</summary>
    public static readonly SecurityChanges None = new([], [], [], []);

    private readonly Security[] _added;
    private readonly Security[] _removed;
    private readonly Security[] _internalAdded;
    private readonly Security[] _internalRemoved;

    /// <summary>The same changes, with filters of their own.</summary>
    public SecurityChanges(SecurityChanges changes)
        : this(changes._added, changes._removed, changes._internalAdded, changes._internalRemoved)
    {
        FilterCustomSecurities = changes.FilterCustomSecurities;
        FilterInternalSecurities = changes.FilterInternalSecurities;
    }

    private SecurityChanges(Security[] added, Security[] removed, Security[] internalAdded, Security[] internalRemoved)
    {
        _added = added;
        _removed = removed;
        _internalAdded = internalAdded;
        _internalRemoved = internalRemoved;
    }

    /// <summary>True to leave out securities of a user's data type; false at first.</summary>
    public bool FilterCustomSecurities { get; set; }

    /// <summary>True to leave out securities that only the engine subscribed to; true at first.</summary>
    public bool FilterInternalSecurities { get; set; } = true;

    /// <summary>How many are added and removed, unfiltered.</summary>
    public int Count => _added.Length + _removed.Length;

    /// <summary>What is added, in order of symbols.</summary>
    public IReadOnlyList<Security> AddedSecurities => Filtered(_added, _internalAdded);

    /// <summary>What is removed, in order of symbols.</summary>
    public IReadOnlyList<Security> RemovedSecurities => Filtered(_removed, _internalRemoved);

    /// <summary>Changes of users' and of internal securities; one that is added and removed is only added.</summary>
    public static SecurityChanges Create(IReadOnlyCollection<Security> additions, IReadOnlyCollection<Security> removals,
        IReadOnlyCollection<Security> internalAdditions, IReadOnlyCollection<Security> internalRemovals)
    {
        if (additions.Count + removals.Count + internalAdditions.Count + internalRemovals.Count == 0) return None;
        return new SecurityChanges([.. additions], [.. removals.Except(additions)], [.. internalAdditions],
            [.. internalRemovals.Except(internalAdditions)]);
    }

    /// <summary>Both changes.</summary>
    public static SecurityChanges operator +(SecurityChanges left, SecurityChanges right)
    {
        if (left == None) return right;
        if (right == None) return left;
        var added = left._added.Union(right._added).ToArray();
        var internalAdded = left._internalAdded.Union(right._internalAdded).ToArray();
        return new SecurityChanges(added, [.. left._removed.Union(right._removed).Except(added)],
            internalAdded, [.. left._internalRemoved.Union(right._internalRemoved).Except(internalAdded)])
        {
            FilterCustomSecurities = left.FilterCustomSecurities,
            FilterInternalSecurities = left.FilterInternalSecurities,
        };
    }

    /// <summary>The symbols that are added and removed.</summary>
    public override string ToString() => Count == 0
        ? "SecurityChanges: None"
        : $"SecurityChanges: {Part("Added", AddedSecurities)}{Part("Removed", RemovedSecurities)}".TrimEnd();

    private Security[] Filtered(Security[] securities, Security[] internals)
    {
        IEnumerable<Security> all = FilterInternalSecurities ? securities : securities.Concat(internals);
        if (FilterCustomSecurities) all = all.Where(security => security.Type != SecurityType.Base);
        return [.. all.OrderBy(security => security.Symbol.Value, StringComparer.Ordinal)];
    }

    private static string Part(string name, IReadOnlyList<Security> securities) =>
        securities.Count == 0 ? string.Empty : $"{name}: {string.Join(",", securities.Select(security => security.Symbol.ID))} ";
}
