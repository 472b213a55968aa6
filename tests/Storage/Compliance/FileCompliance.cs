using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Files are kept once, under their hash, whichever the database.</summary>
public abstract class FileCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private IFileStore Files => Fixture.Services.GetRequiredService<IFileStore>();

    [Fact]
    public async Task SavedFile_IsOpenedByItsHash()
    {
        var content = RandomNumberGenerator.GetBytes(100_000);

        var hash = await Files.SaveAsync(content, Cancellation);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), hash);
        Assert.Equal(content, await ReadFileAsync(hash));
    }

    [Fact]
    public async Task SameBytes_AreKeptOnce_HoweverOftenAndHoweverManyAtOnce()
    {
        var content = RandomNumberGenerator.GetBytes(10_000);

        var hashes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Files.SaveAsync(content, Cancellation)));

        var hash = Assert.Single(hashes.Distinct());
        Assert.Equal(hash, await Files.SaveAsync(content, Cancellation));
        Assert.Equal(content, await ReadFileAsync(hash));
    }

    [Fact]
    public async Task EmptyFile_IsAFile()
    {
        var hash = await Files.SaveAsync(ReadOnlyMemory<byte>.Empty, Cancellation);
        Assert.Empty(await ReadFileAsync(hash));
    }

    [Fact]
    public async Task LargestFile_IsTaken_AndOneByteMoreIsRefused()
    {
        var content = new byte[FetchedFile.MaxLength + 1];
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Files.SaveAsync(content, Cancellation));

        var hash = await Files.SaveAsync(content.AsMemory(1), Cancellation);

        Assert.Equal(FetchedFile.MaxLength, (await ReadFileAsync(hash)).Length);
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("../../salesbot.db")]
    [InlineData("")]
    public async Task WhatIsNotKept_OpensNothing(string hash) => Assert.Null(await Files.OpenAsync(hash, Cancellation));

    private async Task<byte[]> ReadFileAsync(string hash)
    {
        await using var stream = await Files.OpenAsync(hash, Cancellation) ?? throw new InvalidOperationException($"There is no file {hash}.");
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Cancellation);
        return copy.ToArray();
    }
}

public sealed class FilesOnSqlite(SqliteFixture fixture) : FileCompliance(fixture), IClassFixture<SqliteFixture>
{
    [Fact]
    public async Task Folder_HoldsTheFileUnderItsHash_AndNothingUnfinished()
    {
        var hash = await Fixture.Services.GetRequiredService<IFileStore>().SaveAsync(RandomNumberGenerator.GetBytes(1000), Cancellation);

        var folder = Path.Combine(Path.GetDirectoryName(((SqliteFixture)Fixture).File)!, "files");

        Assert.True(File.Exists(Path.Combine(folder, hash[..2], hash)));
        Assert.Empty(Directory.EnumerateFiles(folder, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task FolderThatCannotBeWritten_IsADatabaseThatCannotBeUsed()
    {
        var content = RandomNumberGenerator.GetBytes(1000);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var folder = Path.Combine(Path.GetDirectoryName(((SqliteFixture)Fixture).File)!, "files");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, hash[..2]), "in the way", Cancellation);

        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => Fixture.Services.GetRequiredService<IFileStore>().SaveAsync(content, Cancellation));

        File.Delete(Path.Combine(folder, hash[..2]));
    }
}

public sealed class FilesOnPostgreSql(PostgreSqlFixture fixture) : FileCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class FilesOnSqlServer(SqlServerFixture fixture) : FileCompliance(fixture), IClassFixture<SqlServerFixture>;
