namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user type is written to SQL Server.</summary>
public enum Format
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>As SQL Server lays it out.</summary>
    Native = 1,

    /// <summary>As the type itself writes it (<see cref="IBinarySerialize"/>).</summary>
    UserDefined = 2,
}
