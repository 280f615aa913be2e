// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/indexbytes.h"
#include "output/storedata.h"

#include <memory>
#include <string>
#include <vector>

namespace brood {

/// Puts a store's data into its directory and reads it again, on the same kind of machine.
///
/// The directory has a file of raw bytes for each source that had too many for the memory ("1.stdout"),
/// perhaps "arrivals", "rest" with the bytes of all other sources, and "index": a magic number with a
/// version, all that StoreData knows, and a checksum.
class IndexFile
{
public:
    /// @return 0 or an errno value.
    [[nodiscard]] static int save(StoreData& data);
    /// @return null if it is not there, damaged, or of another version.
    [[nodiscard]] static std::unique_ptr<StoreData> load(const std::string& directory);

private:
    [[nodiscard]] static int replace(const std::string& path, std::span<const std::byte> bytes);
    [[nodiscard]] static std::unique_ptr<StoreData> read(IndexBytesReader in, const std::string& directory);
};

} // namespace brood
