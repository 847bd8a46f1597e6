using System.Reflection;

namespace Backtests.Margin;

/// <summary>
/// Makes implementations of an interface by name: built-in names, and types in assemblies that the user hands over. Maintenance rules,
/// liquidation steps, fill models of forced orders and detectors are all found this way.
/// </summary>
/// <typeparam name="TInterface">What is made, e.g. <see cref="IMaintenanceRule"/>.</typeparam>
/// <remarks>
/// A type is named by its full name (<c>My.Rules.Sloped</c>), by its assembly-qualified name (<c>My.Rules.Sloped, My.Rules</c>), or, when
/// only one type has it, by its short name. It needs a public constructor without parameters, or one that takes
/// <see cref="PluginSettings"/>. Not thread-safe while it is being filled.
/// </remarks>
public sealed class PluginRegistry<TInterface> where TInterface : class
{
    private readonly Dictionary<string, Func<PluginSettings, TInterface>> _factories = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Type> _types = [];
    private readonly HashSet<Assembly> _assemblies = [];

    /// <summary>The registered names and the full names of the types in the added assemblies.</summary>
    public IEnumerable<string> Names => _factories.Keys.Concat(_types.Select(type => type.FullName!));

    /// <summary>Registers a name; the last registration of a name wins, so that a user can replace a built-in.</summary>
    public PluginRegistry<TInterface> Register(string name, Func<PluginSettings, TInterface> factory)
    {
        _factories[name] = factory;
        return this;
    }

    /// <summary>Registers a name for something without settings.</summary>
    public PluginRegistry<TInterface> Register(string name, Func<TInterface> factory) => Register(name, _ => factory());

    /// <summary>
    /// Makes the implementations in an assembly available by type name. Adding it twice changes nothing. A type that needs an assembly
    /// which
    /// isn't there is passed over: it can't be of this kind, or the program that asks couldn't use it.
    /// </summary>
    public PluginRegistry<TInterface> AddAssembly(Assembly assembly)
    {
        if (!_assemblies.Add(assembly)) return this;
        Type?[] types;
        try
        {
            types = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException failure)
        {
            types = failure.Types;
        }
        foreach (var type in types)
            if (type is { IsVisible: true, IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(TInterface)))
                _types.Add(type);
        return this;
    }

    /// <summary>Makes what a file refers to.</summary>
    /// <exception cref="MarginException">See <see cref="Create(string, PluginSettings?)"/>.</exception>
    public TInterface Create(PluginReference reference) => Create(reference.Name, reference.Settings);

    /// <summary>Makes an implementation by a registered name or a type's name.</summary>
    /// <exception cref="MarginException">No such name (the message suggests one), more than one, or it cannot be constructed.</exception>
    public TInterface Create(string name, PluginSettings? settings = null)
    {
        settings ??= PluginSettings.Empty;
        if (_factories.TryGetValue(name, out var factory)) return factory(settings);
        return Construct(Find(name), settings);
    }

    private Type Find(string name)
    {
        var wanted = name.Split(',', 3, StringSplitOptions.TrimEntries);
        var matches = _types.Where(type =>
            type.FullName == wanted[0] && (wanted.Length == 1 || type.Assembly.GetName().Name == wanted[1])).ToArray();
        if (matches.Length == 0 && wanted.Length == 1) matches = [.. _types.Where(type => type.Name == name)];
        return matches.Length switch
        {
            1 => matches[0],
            0 => throw new MarginException($"'{name}' is no {Kind}{NearMiss.Hint(name, Names)}. A type of your own must implement "
                + $"{typeof(TInterface).FullName} and its assembly must be listed in \"plugins\""),
            _ => throw new MarginException($"'{name}' is more than one {Kind}: "
                + string.Join("; ", matches.Select(type => $"{type.FullName}, {type.Assembly.GetName().Name}"))
                + ". Name one of them in full"),
        };
    }

    private static TInterface Construct(Type type, PluginSettings settings)
    {
        try
        {
            if (type.GetConstructor([typeof(PluginSettings)]) is { } withSettings) return (TInterface)withSettings.Invoke([settings]);
            if (type.GetConstructor([]) is { } plain) return (TInterface)plain.Invoke([]);
        }
        catch (TargetInvocationException failure) when (failure.InnerException is { } cause)
        {
            throw new MarginException($"{type.FullName}: {cause.Message}", cause);
        }
        throw new MarginException($"{type.FullName} needs a public constructor without parameters or with one {nameof(PluginSettings)}");
    }

    private static string Kind => typeof(TInterface).Name;
}
