using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Sqlite;

namespace SalesBot.Adapters.Storage.Files;

/// <summary>Files in a folder beside the SQLite database: <c>files/ab/abcd…</c>.</summary>
internal sealed class FolderFileStore(SqliteFile database) : IFileStore
{
    /// <summary>How many characters of the hash name the folder.</summary>
    private const int PrefixLength = 2;

    private readonly string root = Path.Combine(database.Folder, "files");

    public async Task<string> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = FileHash.Of(content);
        var path = PathOf(hash);
        try
        {
            if (!File.Exists(path))
            {
                await WriteAsync(path, content, cancellationToken);
            }

            // Also where another has just given it its name.
            DurableFolder.Flush(Path.GetDirectoryName(path)!);
            DurableFolder.Flush(root);
            DurableFolder.Flush(database.Folder);
            return hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException("The folder of the files cannot be written now.", exception);
        }
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!FileHash.Is(sha256))
        {
            return Task.FromResult<Stream?>(null);
        }

        try
        {
            return Task.FromResult<Stream?>(new FileStream(
                PathOf(sha256), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, Options = FileOptions.Asynchronous | FileOptions.SequentialScan }));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException("The folder of the files cannot be read now.", exception);
        }
    }

    private string PathOf(string hash) => Path.Combine(root, hash[..PrefixLength], hash);

    /// <summary>The bytes are durable before they have their name, so that a name always stands for all of them.</summary>
    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true))
            {
                await file.WriteAsync(content, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            // Whoever saves the same bytes at the same time writes the same file.
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
