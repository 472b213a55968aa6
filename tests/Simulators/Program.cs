Console.Error.WriteLine("Usage: dotnet run --project tests/Simulators -- <platform>");
return 2;
