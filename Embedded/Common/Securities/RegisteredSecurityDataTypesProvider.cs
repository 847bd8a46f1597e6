using System;
using System.Collections.Generic;

namespace QuantConnect.Securities;

/// <summary>The custom data types that an algorithm subscribed, by name.</summary>
public class RegisteredSecurityDataTypesProvider : IRegisteredSecurityDataTypesProvider
{
    public static readonly IRegisteredSecurityDataTypesProvider Null = new NullProvider();
    private readonly Dictionary<string, Type> _types = new();

    /// <summary>Whether the type was not known before.</summary>
    /// <exception cref="InvalidOperationException">Another type of that name is registered.</exception>
    public bool RegisterType(Type type)
    {
        if (!_types.TryGetValue(type.Name, out var existing))
        {
            _types.Add(type.Name, type);
            return true;
        }
        if (existing == type) return false;
        throw new InvalidOperationException($"Two data types are named {type.Name}: {existing.FullName} and {type.FullName}.");
    }

    public bool TryGetType(string name, out Type type) => _types.TryGetValue(name, out type);
    public bool UnregisterType(Type type) => _types.Remove(type.Name);

    // Shared by everyone who needs none, so it must not remember anything.
    private sealed class NullProvider : IRegisteredSecurityDataTypesProvider
    {
        public bool RegisterType(Type type) => true;

        public bool TryGetType(string name, out Type type)
        {
            type = null;
            return false;
        }

        public bool UnregisterType(Type type) => true;
    }
}
