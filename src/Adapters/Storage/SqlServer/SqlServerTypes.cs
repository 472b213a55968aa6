using System.Reflection;
using System.Runtime.Loader;

namespace SalesBot.Adapters.Storage.SqlServer;

/// <summary>
/// Provides the assembly <c>Microsoft.SqlServer.Server</c>, which Microsoft.Data.SqlClient loads as soon as a command has a parameter
/// (docs/decisions/0002-sql-server-types.md).
/// </summary>
internal static class SqlServerTypes
{
    private const string AssemblyName = "Microsoft.SqlServer.Server";

    private static readonly Lazy<bool> Provided = new(() =>
    {
        AssemblyLoadContext.Default.Resolving += Resolve;
        return true;
    });

    /// <summary>Provides the assembly from now on; calling it again does nothing more.</summary>
    public static void Provide() => _ = Provided.Value;

    // Raised only for what was not found: where the official assembly is there, it is taken.
    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName wanted)
    {
        if (!string.Equals(wanted.Name, AssemblyName, StringComparison.Ordinal))
        {
            return null;
        }

        using var embedded = typeof(SqlServerTypes).Assembly.GetManifestResourceStream($"{AssemblyName}.dll");
        return embedded is null ? null : context.LoadFromStream(embedded);
    }
}
