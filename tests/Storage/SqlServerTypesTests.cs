using System.Data;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;
using SalesBot.Adapters.Storage.SqlServer;

namespace SalesBot.Storage.Tests;

/// <summary>Guards what neither a build nor a generated script shows: that a SQL Server command can have a parameter.</summary>
public sealed class SqlServerTypesTests
{
    public SqlServerTypesTests() => SqlServerTypes.Provide();

    [Fact]
    public void Command_TakesParameters_OfEveryKindThatTheModelHas()
    {
        using var command = new SqlCommand("SELECT @id, @text, @at, @day, @amount, @flag");
        command.Parameters.Add(new SqlParameter("@id", Guid.NewGuid()));
        command.Parameters.Add(new SqlParameter("@text", SqlDbType.NVarChar, 200) { Value = "华光" });
        command.Parameters.Add(new SqlParameter("@at", DateTimeOffset.UnixEpoch));
        command.Parameters.Add(new SqlParameter("@day", SqlDbType.Date) { Value = new DateOnly(2026, 3, 11) });
        command.Parameters.Add(new SqlParameter("@amount", 35_000_000L));
        command.Parameters.Add(new SqlParameter("@flag", value: true));
        Assert.Equal(6, command.Parameters.Count);
    }

    /// <summary>
    /// A parameter's way to the server is compiled when the first command with one is executed, and only then asks for the types. Here it is
    /// compiled without a server.
    /// </summary>
    [Theory]
    [InlineData("Microsoft.Data.SqlClient.SqlConnection")]
    [InlineData("Microsoft.Data.SqlClient.TdsParser")]
    public void WayOfAParameterToTheServer_Compiles(string type)
    {
        const BindingFlags declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var methods = typeof(SqlParameter).Assembly.GetType(type, throwOnError: true)!.GetMethods(declared)
            .Where(method => !method.IsAbstract && !method.ContainsGenericParameters)
            .ToList();
        Assert.NotEmpty(methods);
        methods.ForEach(method => RuntimeHelpers.PrepareMethod(method.MethodHandle));
    }

    [Theory]
    [InlineData("Format")]
    [InlineData("IBinarySerialize")]
    [InlineData("SqlUserDefinedTypeAttribute")]
    [InlineData("InvalidUdtException")]
    public void Assembly_IsFound_UnderTheNameThatTheClientAsksFor(string type)
    {
        var assembly = Assembly.Load("Microsoft.SqlServer.Server, Version=1.0.0.0, Culture=neutral, PublicKeyToken=23ec7fc2d6eaa4a5");
        Assert.NotNull(assembly.GetType($"Microsoft.SqlServer.Server.{type}"));
    }
}
