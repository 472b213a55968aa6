namespace Microsoft.SqlServer.Server;

/// <summary>Marks a CLR user type and says how it is written.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is written.</summary>
    public Format Format { get; } = format;

    /// <summary>Whether its values compare as their bytes do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Whether all its values have the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>The most bytes that a value takes.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>The type's name in SQL.</summary>
    public string? Name { get; set; }

    /// <summary>The method that checks a value.</summary>
    public string? ValidationMethodName { get; set; }
}
