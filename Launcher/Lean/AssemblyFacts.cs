using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Backtests.Launcher.Lean;

/// <summary>What an assembly's file says of itself, read without loading it.</summary>
internal sealed record AssemblyFacts
{
    private const string AlgorithmSuffix = "Algorithm";
    private const string OurCompany = "Backtests contributors";

    public required string File { get; init; }

    public required string Name { get; init; }

    public required Version Version { get; init; }

    /// <summary>Identity of this very build.</summary>
    public required Guid Mvid { get; init; }

    /// <summary>Company that the assembly names; empty when none.</summary>
    public required string Company { get; init; }

    /// <summary>What it was compiled against.</summary>
    public required IReadOnlyList<AssemblyNeed> Needs { get; init; }

    /// <summary>Full names of its public classes that derive from <c>QCAlgorithm</c> or from a base class that is an algorithm.</summary>
    public required IReadOnlyList<string> Algorithms { get; init; }

    /// <summary>Whether this is our edition of one of Lean's assemblies, or of Skender's, and not the upstream's own.</summary>
    public bool IsEmbeddedEdition => Company == OurCompany && !Name.StartsWith("Backtests.", StringComparison.Ordinal);

    /// <summary>Reads a file; null when it is no .NET assembly.</summary>
    public static AssemblyFacts? TryRead(string file)
    {
        try
        {
            using var image = new PEReader(System.IO.File.OpenRead(file));
            if (!image.HasMetadata) return null;
            var reader = image.GetMetadataReader();
            if (!reader.IsAssembly) return null;
            var definition = reader.GetAssemblyDefinition();
            return new AssemblyFacts
            {
                File = file,
                Name = reader.GetString(definition.Name),
                Version = definition.Version,
                Mvid = reader.GetGuid(reader.GetModuleDefinition().Mvid),
                Company = CompanyOf(reader, definition),
                Needs = [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference)
                    .Select(reference => new AssemblyNeed(reader.GetString(reference.Name), reference.Version))],
                Algorithms = [.. reader.TypeDefinitions.Where(handle => IsAlgorithm(reader, handle))
                    .Select(handle => NameOf(reader, handle))],
            };
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static string CompanyOf(MetadataReader reader, AssemblyDefinition definition)
    {
        foreach (var handle in definition.GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference) continue;
            var owner = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (owner.Kind != HandleKind.TypeReference) continue;
            var type = reader.GetTypeReference((TypeReferenceHandle)owner);
            if (!reader.StringComparer.Equals(type.Name, nameof(AssemblyCompanyAttribute))) continue;
            var blob = reader.GetBlobReader(attribute.Value);
            blob.ReadUInt16();
            return blob.ReadSerializedString() ?? "";
        }
        return "";
    }

    private static bool IsAlgorithm(MetadataReader reader, TypeDefinitionHandle handle)
    {
        const TypeAttributes Kinds = TypeAttributes.VisibilityMask | TypeAttributes.Abstract | TypeAttributes.Interface;
        var type = reader.GetTypeDefinition(handle);
        if ((type.Attributes & Kinds) != TypeAttributes.Public) return false;
        var parent = type.BaseType;
        while (parent.Kind == HandleKind.TypeDefinition && !parent.IsNil)
            parent = reader.GetTypeDefinition((TypeDefinitionHandle)parent).BaseType;
        if (parent.Kind != HandleKind.TypeReference || parent.IsNil) return false;
        var name = reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name);
        return name.EndsWith(AlgorithmSuffix, StringComparison.Ordinal);
    }

    private static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? reader.GetString(type.Name) : $"{space}.{reader.GetString(type.Name)}";
    }
}

/// <summary>A reference to another assembly. The runtime takes that version or a higher one.</summary>
internal readonly record struct AssemblyNeed(string Name, Version Version);
